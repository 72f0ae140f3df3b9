import { expect, test } from 'vitest'
import { answersOf } from './answers'
import { contentHash, saltedDigest } from './receipt'
import { verifyReceipt } from './verify-receipt'
import { withoutRepository } from './without-repository'

const datasets = [{ id: 'a', version: 2 }]
const repository = 'equipo-copal/indice-de-prisiones'
const answers = answersOf({ title: 'Índice comparable', what: 'Está en github.com/Equipo-Copal.' })
const common = {
  submissionId: 'a1b2',
  number: 3,
  receiptCode: '2019-7KQ4-M2XD-3',
  handedInAt: new Date('2019-02-01T20:48:07Z'),
  commitSha: '9f4c2ab07d5e1b6c3a90f2e84d7716c5b0aa93e1',
  commitKnownSince: null,
}
const told = {
  receipt: common.receiptCode,
  submission: common.submissionId,
  version: common.number,
  handedInAt: common.handedInAt,
  commit: common.commitSha,
  commitKnownSince: null,
  datasets,
}
const salts = { repositorySalt: '1'.repeat(64), answersSalt: '2'.repeat(64) }
const repositoryDigest = saltedDigest(salts.repositorySalt, repository)
const answersDigest = saltedDigest(salts.answersSalt, answers)
const hidden = { repository: { sha256: repositoryDigest }, answers: { sha256: answersDigest } }
const kept = {
  ...common,
  ...salts,
  hashFormat: 2,
  repository: repository as string | null,
  answers,
  repositoryDigest,
  answersDigest,
  contentHash: contentHash({ ...told, ...hidden }),
}
const erased = { ...kept, repository: null, repositorySalt: null }

test('a receipt holds before its repository is erased and after it', () => {
  expect(verifyReceipt(kept, datasets)).toBe('whole')
  expect(verifyReceipt(erased, datasets)).toBe('whole')
  const left = { ...erased, answers: withoutRepository(answers, repository), answersSalt: null }
  expect(left.answers.what).toBe('Está en github.com/….')
  expect(verifyReceipt(left, datasets)).toBe('answers-differ')
})

test('a receipt does not hold once anything that its hash covers is changed', () => {
  for (const before of [kept, erased]) {
    for (const changed of [
      { ...before, receiptCode: '2019-7KQ4-M2XD-4' },
      { ...before, number: 4 },
      { ...before, handedInAt: new Date('2019-02-01T20:48:08Z') },
      { ...before, commitSha: common.commitSha.replace('9', '8') },
      { ...before, commitKnownSince: common.handedInAt },
      { ...before, repository: 'equipo-copal/otro' },
      { ...before, repositoryDigest: answersDigest },
      { ...before, answersDigest: repositoryDigest },
    ])
      expect(verifyReceipt(changed, datasets)).toBe('broken')
    expect(verifyReceipt(before, [])).toBe('broken')
    const reworded = { ...before, answers: { ...answers, missing: 'nada' } }
    expect(verifyReceipt(reworded, datasets)).not.toBe('whole')
  }
})

test('a receipt of the first format holds as it was, until its repository is erased', () => {
  const none = {
    repositorySalt: null,
    repositoryDigest: null,
    answersSalt: null,
    answersDigest: null,
  }
  const hash = contentHash({ ...told, repository, answers })
  const first = { ...kept, ...none, hashFormat: 1, contentHash: hash }
  expect(verifyReceipt(first, datasets)).toBe('whole')
  expect(verifyReceipt({ ...first, number: 4 }, datasets)).toBe('broken')
  expect(verifyReceipt({ ...first, repository: null }, datasets)).toBe('not-computable')
})

test('a name is taken out where it stands for itself, not where it is part of another word', () => {
  const facts = { readme: { text: 'De Ana-Ruiz: github.com/ana-ruiz/copal' }, tags: ['ana-ruiza'] }
  expect(withoutRepository(facts, 'ana-ruiz/copal')).toEqual({
    readme: { text: 'De …: github.com/…' },
    tags: ['ana-ruiza'],
  })
})
