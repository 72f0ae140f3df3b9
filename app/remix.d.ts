import '@remix-run/node'

declare module '@remix-run/node' {
  // Loaders answer plain values: dates stay dates.
  interface Future {
    v3_singleFetch: true
  }
}
