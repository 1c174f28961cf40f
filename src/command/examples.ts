/** What `--help` shows below the options, command by command. */
export const examples = {
  all: `
Examples:
  fieldbook build                          all guides in ./guides, into out/handbook/
  fieldbook build --guides my-guides       the same for a folder or one file of your own
  fieldbook build first-aid                the edition guides/editions/first-aid.yaml
  fieldbook check my-guides                only the report: what is damaged, and how to mend it
  fieldbook explain image/no-alt-inline    one rule of the report, with an example

Exit codes: 0 fine · 1 the guides need work · 2 the command line is wrong
            3 the machine: disk full, no permission · 70 a mistake of ours · 130 stopped by you`,
  build: `
Examples:
  fieldbook build                          out/handbook/handbook.pdf and handbook.epub
  fieldbook build handbook first-aid       the whole library, and one edition of it
  fieldbook build --guides jitsi.txt       one guide as a book
  fieldbook build --formats epub           only the e-book
  fieldbook build --formats pdf,epub,txt   and one that opens on every phone
  fieldbook build --templates our-look     templates and theme of your own, file by file
  fieldbook build --strict                 no book while the report has errors or warnings

Nothing is ever fetched: a picture must lie in the folder of pictures.`,
  check: `
Examples:
  fieldbook check                          the guides in ./guides
  fieldbook check guides/jitsi             one tool
  fieldbook check guides --style           with the rules of style
  fieldbook check guides --fix --dry-run   show what --fix would change
  fieldbook check guides --report sarif    for code hosting sites and editors`,
  press: `
Examples:
  fieldbook press booklet                  A5 pages on A4, to be folded and stapled
  fieldbook press booklet first-aid --paper letter
  fieldbook press booklet --cut            A6 pages, four on a side of A4
  fieldbook press booklet --signature 16   a thick book in parts, to be sewn or glued
  fieldbook press handout first-aid --sections "Keep a copy"
  fieldbook press handout --checklist      what is to be ticked off, and nothing else
  fieldbook press large-print --ink black  18 point, for a printer without colours
  fieldbook press zine first-aid --sections "Lock the file"

Print the file that ends in print-first before a booklet: it tests the printer's settings.`,
  show: `
Examples:
  fieldbook show model jitsi               the tree that reading makes, as JSON
  fieldbook show xhtml jitsi               what the templates make of it
  fieldbook show pages jitsi               which heading stands on which page`,
} as const
