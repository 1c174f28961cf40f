import type {Rule} from '../rule.ts'

/** Faults of whole files: their names, numbers and bytes. */
export const fileRules: readonly Rule[] = [
  {
    code: 'file/not-text',
    severity: 'error',
    title: 'the file is not text',
    why: 'A picture or a program that was saved as a guide has no words that a book could show.',
    mend: 'move the file out of the folder of guides, or save the text again from its editor',
    example: {wrong: '\u0089PNG\u0000\u0000\u0000\rIHDR', right: ''},
  },
  {
    code: 'file/encoding',
    severity: 'error',
    title: 'the file is not UTF-8',
    why: 'Letters with accents, and whole alphabets, would come out as other letters.',
    mend: 'save the file as UTF-8: in Notepad, choose Save as and then UTF-8 beside Encoding',
    example: {wrong: 'Caf\u00e9, saved as Windows-1252', right: 'Caf\u00e9, saved as UTF-8'},
  },
  {
    code: 'file/empty-body',
    severity: 'error',
    title: 'the file holds no text',
    why: 'The topic is left out of the book, and whoever looks for it finds a gap.',
    mend: 'write the text under the header, or delete the file',
    example: {
      wrong: 'Title: Basic Howto\nLanguage: EN\n',
      right: 'Title: Basic Howto\nLanguage: EN\n\nDownload the installer.\n',
    },
  },
  {
    code: 'file/name-pattern',
    severity: 'warning',
    title: 'the name of the file does not tell its place in the guide',
    why: 'Topics are read in the order of the numbers at the start of their names; this one has none.',
    mend: 'name the file NN-tool-topic.txt, such as 04-safebox-basic.txt',
    example: {
      wrong:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/basic howto.txt\nTitle: Basic Howto\n\nText.',
      right:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/02-safebox-basic.txt\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'file/number-gap',
    severity: 'warning',
    title: 'a number is missing between two topics of a guide',
    why: 'A file may have been lost on its way; nobody would see it in the finished book.',
    mend: 'find the missing file, or number the files without a gap',
    example: {
      wrong:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/03-safebox-basic.txt\nTitle: Basic Howto\n\nText.',
      right:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/02-safebox-basic.txt\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'file/number-duplicate',
    severity: 'warning',
    title: 'two topics of a guide have the same number',
    why: 'Which of them comes first is then settled by the alphabet and not by the author.',
    mend: 'give each topic its own number',
    example: {
      wrong:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/01-safebox-basic.txt\nTitle: Basic Howto\n\nText.',
      right:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/02-safebox-basic.txt\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'file/slug-differs',
    severity: 'note',
    title: 'the file names another tool than its folder does',
    why: 'It may have been put into the wrong folder and would then appear in the wrong chapter.',
    mend: 'move the file, or rename it after its folder',
    example: {
      wrong: '=== safebox/01-lockbox-intro.txt\nTitle: Introduction\n\nText.',
      right: '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.',
    },
  },
  {
    code: 'file/twin-names',
    severity: 'error',
    title: 'two files differ only in capital letters',
    why: 'On Windows, on a Mac and on most memory sticks they are one file: one of the two is lost.',
    mend: 'rename one of the two',
    example: {
      wrong:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/01-Safebox-intro.txt\nTitle: Introduction\n\nText.',
      right:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== safebox/02-safebox-basic.txt\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'file/refused',
    severity: 'error',
    title: 'a file or folder was not read',
    why: 'It is too large, no plain file, too many folders deep, or a link that leads out of the folder of guides.',
    mend: 'put the text itself into the folder of guides, in files of less than 5 MB',
    example: {wrong: 'a link to /etc/passwd', right: 'the text of a topic'},
  },
  {
    code: 'file/guide-twice',
    severity: 'warning',
    title: 'two guides have the same name',
    why: 'An edition that names one of them may get the other.',
    mend: 'rename the folder of one of the two',
    example: {
      wrong:
        '=== windows/safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== phones/safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.',
      right:
        '=== windows/safebox/01-safebox-intro.txt\nTitle: Introduction\n\nText.\n=== phones/pocket-safe/01-pocket-safe-intro.txt\nTool: Pocket Safe\nWebsite: https://pocket.example\nTitle: Introduction\n\nText.',
    },
  },
  {
    code: 'file/duplicate-topic',
    severity: 'error',
    title: 'two topics of a guide have the same title',
    why: 'One of them is a copy or has a title that was forgotten; a copy is printed once.',
    mend: 'delete the copy, or give the second topic its own title',
    example: {
      wrong:
        '=== safebox/01-safebox-basic.txt\nTitle: Basic Howto\n\nLock the box and keep the key.\n=== safebox/02-safebox-more.txt\nTitle: Basic Howto\n\nLock the box and keep the *key*.',
      right:
        '=== safebox/01-safebox-basic.txt\nTitle: Basic Howto\n\nLock the box and keep the key.\n=== safebox/02-safebox-more.txt\nTitle: Keys\n\nCopy the key.',
    },
  },
]
