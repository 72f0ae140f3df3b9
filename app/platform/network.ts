import { isIPv4 } from 'node:net'
import { sign } from './secrets'

/**
 * The network a request comes from, as a keyed hash: enough to count its tries, nothing that could be read back. An
 * IPv6 connection is given 2^64 addresses, so its first half counts.
 */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  return sign(`network:${isIPv4(plain) ? plain : firstHalf(plain)}`)
}

function firstHalf(address: string): string {
  const [before = '', after] = address.toLowerCase().split('%')[0]!.split('::')
  const groups = (text: string) => text.split(':').filter(Boolean)
  const [head, tail] = [groups(before), groups(after ?? '')]
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  const all = [...head, ...Array<string>(zeros).fill('0'), ...tail]
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
