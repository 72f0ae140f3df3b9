import { expect, test } from 'vitest'
import { unknownProfile, type CapacityProfile } from '../challenges/capacity-profile'
import { emptyFacts, type EntryFacts } from './facts'
import { fitOf } from './fit'

const level = (at: 0 | 1 | 2 | 3 | 4): CapacityProfile => ({
  people: at,
  skills: at,
  connection: at,
  devices: at,
  hosting: at,
  money: at,
})
const tool = (facts: Partial<EntryFacts> = {}, stage: 'published' | 'retired' = 'published') => ({
  stage,
  facts: { ...emptyFacts, needs: level(2), languages: ['es'], offline: 'no' as const, ...facts },
})

test('a tool that asks for no more than there is fits', () => {
  expect(fitOf(tool(), { has: level(2), offline: false })).toMatchObject({
    verdict: 'fits',
    gaps: [],
  })
  expect(fitOf(tool(), { has: level(4), offline: false }).verdict).toBe('fits')
})

test('what is missing by one level can be solved, and is named', () => {
  const { verdict, gaps } = fitOf(tool(), { has: { ...level(2), skills: 1 }, offline: false })
  expect(verdict).toBe('solvable')
  expect(gaps.map(({ dimension }) => dimension)).toEqual(['skills'])
})

test('what is missing by two levels excludes, with how much', () => {
  const { verdict, exclusions } = fitOf(tool(), {
    has: { ...level(2), hosting: 0 },
    offline: false,
  })
  expect(verdict).toBe('not')
  expect(exclusions).toMatchObject([
    { why: 'far', gap: { dimension: 'hosting', asked: 2, has: 0 } },
  ])
})

test('what is not known is neither there nor missing: it is to be found out', () => {
  const { verdict, gaps, unknown } = fitOf(tool(), { has: unknownProfile, offline: false })
  expect(verdict).toBe('unknown')
  expect(gaps).toEqual([])
  expect(unknown).toHaveLength(6)
})

test('what is missing counts alone, beside what is not known', () => {
  const has = { ...level(2), skills: 1 as const, money: 'unknown' as const }
  const { verdict, gaps, unknown } = fitOf(tool(), { has, offline: false })
  expect(verdict).toBe('solvable')
  expect(gaps.map(({ dimension }) => dimension)).toEqual(['skills'])
  expect(unknown.map(({ dimension }) => dimension)).toEqual(['money'])
})

test('what a tool does not say it asks for is not known either', () => {
  const needs = { ...level(2), hosting: 'unknown' as const }
  const { verdict, unknown } = fitOf(tool({ needs }), { has: level(2), offline: false })
  expect(verdict).toBe('unknown')
  expect(unknown).toMatchObject([{ dimension: 'hosting', asked: 'unknown', has: 2 }])
})

test('language, connection and retirement exclude, each by its name', () => {
  const ask = { has: level(2), language: 'nah', offline: true }
  expect(fitOf(tool({}, 'retired'), ask).exclusions).toEqual([
    { why: 'retired' },
    { why: 'language' },
    { why: 'offline' },
  ])
  const partly = fitOf(tool({ offline: 'partly' }), { has: level(2), offline: true })
  expect(partly).toMatchObject({ verdict: 'solvable', offlinePartly: true })
  expect(fitOf(tool({ offline: null }), { has: level(2), offline: true }).verdict).toBe('not')
})
