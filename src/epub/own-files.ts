/** File of the page that shows the cover. */
export const coverFile = 'cover.xhtml'

/** File of the navigation document, which is also the contents that people read. */
export const contentsFile = 'toc.xhtml'
