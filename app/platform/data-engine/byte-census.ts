/**
 * Counts, byte by byte as they stream past, what tells encodings apart. Text of another encoding almost never happens to
 * be well-formed UTF-8 (RFC 3629), and the bytes 0x80 to 0x9F, unused in ISO-8859-1, are letters and signs in Windows-1252.
 */
export class ByteCensus {
  /** Well-formed characters of more than one byte. */
  wellFormed = 0
  /** Bytes that no UTF-8 text has where they stand. */
  illFormed = 0
  /** Bytes 0x80 to 0x9F. */
  controls = 0

  private expected = 0
  private least = 0x80
  private most = 0xbf

  see(bytes: Uint8Array) {
    for (const byte of bytes) if (byte >= 0x80 || this.expected > 0) this.seeByte(byte)
  }

  end() {
    if (this.expected > 0) this.illFormed += 1
    this.expected = 0
  }

  private seeByte(byte: number) {
    if (byte >= 0x80 && byte <= 0x9f) this.controls += 1
    if (this.expected === 0) return this.begin(byte)
    const fits = byte >= this.least && byte <= this.most
    this.least = 0x80
    this.most = 0xbf
    if (fits) {
      this.expected -= 1
      if (this.expected === 0) this.wellFormed += 1
      return
    }
    this.illFormed += 1
    this.expected = 0
    if (byte >= 0x80) this.begin(byte)
  }

  private begin(byte: number) {
    if (byte >= 0xc2 && byte <= 0xdf) this.expected = 1
    else if (byte >= 0xe0 && byte <= 0xef) this.expected = 2
    else if (byte >= 0xf0 && byte <= 0xf4) this.expected = 3
    else this.illFormed += 1
    // Overlong forms, surrogates and what lies beyond Unicode are not well formed.
    if (byte === 0xe0) this.least = 0xa0
    if (byte === 0xed) this.most = 0x9f
    if (byte === 0xf0) this.least = 0x90
    if (byte === 0xf4) this.most = 0x8f
  }
}
