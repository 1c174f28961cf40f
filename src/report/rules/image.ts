import type {Rule} from '../rule.ts'

/** Faults of pictures. */
export const imageRules: readonly Rule[] = [
  {
    code: 'image/broken-syntax',
    severity: 'error',
    title: "a picture's brackets are not closed",
    why: 'The picture is lost, and readers see its address in the middle of the text.',
    mend: 'write ![what the picture shows](address)',
    fix: true,
    example: {
      wrong: '# Save\n\n![The main window(https://safebox.example/main.png)',
      right: '# Save\n\n![The main window](https://safebox.example/main.png)',
    },
  },
  {
    code: 'image/missing-bang',
    severity: 'error',
    title: 'a picture has lost its exclamation mark and become a link',
    why: 'Readers see the name of a button as a web address instead of the button.',
    mend: 'put ! before the first bracket',
    fix: true,
    example: {
      wrong: '# Save\n\nClick [Add contact](https://safebox.example/add.png)[Safebox img 23]',
      right: '# Save\n\nClick ![Add contact](https://safebox.example/add.png)[Safebox img 23]',
    },
  },
  {
    code: 'image/no-alt-inline',
    severity: 'error',
    title: 'a picture inside a sentence has no words',
    why: 'Where the picture cannot be seen the sentence has a hole: "click on … to go on".',
    mend: 'write what stands on the button between the brackets',
    example: {
      wrong: '# Save\n\n**Click** ![](https://safebox.example/ok.png)[Safebox img 02] to go on.',
      right: '# Save\n\n**Click** ![OK](https://safebox.example/ok.png)[Safebox img 02] to go on.',
    },
  },
  {
    code: 'image/no-alt',
    severity: 'warning',
    title: 'a picture is not described',
    why: 'People who listen to the book, and everybody when the picture is missing, get nothing.',
    mend: 'say in a few words between the brackets what the picture shows',
    example: {
      wrong: '# Save\n\n![](https://safebox.example/main.png)[Safebox img 01]',
      right: '# Save\n\n![The main window](https://safebox.example/main.png)[Safebox img 01]',
    },
  },
  {
    code: 'image/alt-is-id',
    severity: 'warning',
    title: 'a picture is described by its id or its file name',
    why: 'A number from a list of pictures tells a reader nothing about what is on the screen.',
    mend: 'say in a few words between the brackets what the picture shows',
    example: {
      wrong: '# Save\n\n![Safebox img 01](https://safebox.example/main.png)[Safebox img 01]',
      right: '# Save\n\n![The main window](https://safebox.example/main.png)[Safebox img 01]',
    },
  },
  {
    code: 'image/relative-url',
    severity: 'warning',
    title: "a picture's address starts at the root of a web site or of a disk",
    why: 'There is no such site around a folder of guides, and another computer has other files: nobody can tell which picture is meant.',
    mend: 'save the picture beside the guides and write the way to it',
    example: {
      wrong: '# Save\n\n![The main window](/sites/default/main.png)[Safebox img 01]',
      right: '# Save\n\n![The main window](images/main.png)[Safebox img 01]',
    },
  },
  {
    code: 'image/no-reference',
    severity: 'note',
    title: 'a picture has no id although the other pictures of the guide have one',
    why: 'Its address cannot be corrected in linkmap.txt, where all others can.',
    mend: 'add the id behind the address: ![…](…)[Safebox img 03]',
    example: {
      wrong:
        '# Save\n\n![The window](images/a.png)[Safebox img 01]\n\n![The menu](images/b.png)[Safebox img 02]\n\n![The list](images/c.png)',
      right:
        '# Save\n\n![The window](images/a.png)[Safebox img 01]\n\n![The menu](images/b.png)[Safebox img 02]\n\n![The list](images/c.png)[Safebox img 03]',
    },
  },
  {
    code: 'image/callouts',
    severity: 'error',
    title: 'the call-outs of a picture cannot be read',
    why: 'The numbers in the text then have no disc on the picture to point at.',
    mend: 'write callouts="1:120,80 2:300,220,40x20": number, place and size of the ring, in pixels',
    example: {
      wrong: '# Save\n\n![The window](images/main.png){callouts="1: top left"}',
      right: '# Save\n\n![The window](images/main.png){callouts="1:120,80"}',
    },
  },
]
