import type {Actions} from './program.ts'
import type {Terminal} from './terminal.ts'

/** The commands, joined to a terminal; each is loaded when it is called, so that help is instant. */
export function actionsOf(terminal: Terminal, version: string): Actions {
  return {
    build: async (editions, flags) => {
      const {buildCommand} = await import('./build-command.ts')
      return buildCommand(editions, flags, terminal)
    },
    check: async (paths, flags) => {
      const {checkCommand} = await import('./check-command.ts')
      return checkCommand(paths, flags, terminal, version)
    },
    show: async (form, guide, flags) => {
      const {showCommand} = await import('./show-command.ts')
      return showCommand(form, guide, flags, terminal)
    },
    checkPdf: async file => {
      const {checkPdfCommand} = await import('./check-file-command.ts')
      return checkPdfCommand(file, terminal)
    },
    checkEpub: async (file, flags) => {
      const {checkEpubCommand} = await import('./check-file-command.ts')
      return checkEpubCommand(file, flags, terminal)
    },
    press: async (product, editions, flags) => {
      const {pressCommand} = await import('./press-command.ts')
      return pressCommand(product, editions, flags, terminal)
    },
    explain: async code => {
      const {explainCommand} = await import('./explain-command.ts')
      return explainCommand(code, terminal)
    },
  }
}
