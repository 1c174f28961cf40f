/** The web addresses of a step, in the order of their first mention. */
export interface Addresses {
  /** The mark of an address in the text: "1", "2" … */
  mark(url: string): string
  all(): readonly {readonly mark: string; readonly url: string}[]
}

/** A new list; the same address has the same mark in one step, however often it is named. */
export function addresses(): Addresses {
  const urls: string[] = []
  return {
    mark: url => {
      if (!urls.includes(url)) urls.push(url)
      return String(urls.indexOf(url) + 1)
    },
    all: () => urls.map((url, at) => ({mark: String(at + 1), url})),
  }
}

/** An address as it is typed: without scheme and closing slash. */
export function shortAddress(url: string): string {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')
}
