import { createContext, useContext } from 'react'

/** The nonce of this response's policy. On the server alone: in the browser it is undefined, and stays a secret. */
export const VisitNonce = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(VisitNonce)
}
