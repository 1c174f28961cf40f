/** Combining marks and joiners: they stay with the letter before them. */
export const mark = /\p{M}|\u200c|\u200d|[\ufe00-\ufe0f]/u

/** Punctuation, digits, symbols and spaces: any face may set them. */
export const neutral = /[\p{P}\p{N}\p{S}\p{Z}]/u

/** Signs that steer line breaking or direction and have no shape of their own. */
export const steering = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Hebrew, Arabic and their kin, and the signs that set a direction. */
export const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Stands for a picture or a leader in the text of a paragraph. */
export const object = '\ufffc'

/** Whether a character is shown by no face at all, so that none needs to have it. */
export function isInvisible(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint < 0x20
  return (
    codePoint === 0xad ||
    codePoint === 0x34f ||
    codePoint === 0x61c ||
    (codePoint >= 0x180b && codePoint <= 0x180f) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x2028 && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    codePoint === 0xfffc
  )
}
