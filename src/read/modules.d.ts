/** The plug-ins bring no types (markdown-it-deflist 4.0.0, markdown-it-footnote 4.0.0). */
declare module 'markdown-it-deflist' {
  import type MarkdownIt from 'markdown-it'

  const plugin: (md: InstanceType<typeof MarkdownIt>) => void
  // biome-ignore lint/style/noDefaultExport: it is how the plug-in exports itself
  export default plugin
}

declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it'

  const plugin: (md: InstanceType<typeof MarkdownIt>) => void
  // biome-ignore lint/style/noDefaultExport: it is how the plug-in exports itself
  export default plugin
}
