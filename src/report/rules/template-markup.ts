import type {Rule} from '../rule.ts'

/** Faults of the XHTML that templates write. An example without a name is the template of a paragraph. */
export const templateMarkupRules: readonly Rule[] = [
  {
    code: 'template/not-well-formed',
    severity: 'error',
    title: 'a template does not give well-formed XHTML',
    why: 'Readers of e-books refuse a whole chapter for one tag that is not closed.',
    mend: 'close every element that the template opens',
    example: {wrong: '<p>{{render inlines}}', right: '<p>{{render inlines}}</p>'},
  },
  {
    code: 'template/unknown-element',
    severity: 'error',
    title: 'a template uses an element that the two books do not share',
    why: 'It would show in one book and be lost in the other.',
    mend: 'use an element that the report lists',
    example: {wrong: '<marquee>{{render inlines}}</marquee>', right: '<p>{{render inlines}}</p>'},
  },
  {
    code: 'template/unknown-class',
    severity: 'error',
    title: 'a template uses a class that no theme knows',
    why: 'Nothing would look different, and nobody would learn why.',
    mend: 'use a class that the report lists for this element',
    example: {
      wrong: '<p class="leed">{{render inlines}}</p>',
      right: '<p class="lead">{{render inlines}}</p>',
    },
  },
  {
    code: 'template/unknown-attribute',
    severity: 'error',
    title: 'a template uses an attribute that the books do not carry',
    why: 'Looks belong to the theme; other attributes may fetch something or run a program.',
    mend: 'delete the attribute, or use one that the report lists',
    example: {
      wrong: '<p style="color: red">{{render inlines}}</p>',
      right: '<p>{{render inlines}}</p>',
    },
  },
  {
    code: 'template/missing-attribute',
    severity: 'error',
    title: 'an element of a template lacks an attribute that it needs',
    why: 'A picture without words, or a link without an address, shuts some readers out.',
    mend: 'add the attribute',
    example: {
      wrong: '<p><a>{{render inlines}}</a></p>',
      right: '<p><a href="https://safebox.example">{{render inlines}}</a></p>',
    },
  },
  {
    code: 'template/bad-nesting',
    severity: 'error',
    title: 'an element stands where it cannot',
    why: 'Each reader mends it in its own way, and the two books come apart.',
    mend: 'move the inner element out, or put it into one that may hold it',
    example: {
      wrong: '<p><li>{{render inlines}}</li></p>',
      right: '<ul><li>{{render inlines}}</li></ul>',
    },
  },
  {
    code: 'template/duplicate-id',
    severity: 'error',
    title: 'a template writes one id more than once',
    why: 'Links lead to the first of the two, and readers of e-books refuse the chapter.',
    mend: 'write id="{{id}}" on the outermost element, and only there',
    example: {
      wrong:
        '=== topic.hbs\n<section class="topic" id="{{id}}"><p id="{{id}}">{{role}}</p>{{render heading}}{{render blocks}}{{render footnotes}}{{render steps}}{{render sections}}</section>',
      right:
        '=== topic.hbs\n<section class="topic" id="{{id}}"><p>{{role}}</p>{{render heading}}{{render blocks}}{{render footnotes}}{{render steps}}{{render sections}}</section>',
    },
  },
  {
    code: 'template/no-target',
    severity: 'error',
    title: 'a link leads to an id that no template writes',
    why: 'Tapping on it does nothing, and the contents have no page for it.',
    mend: 'write id="{{id}}" on the outermost element of the template',
    example: {
      wrong:
        '=== section.hbs\n<section class="{{class}}">\n{{render heading}}\n{{render blocks}}\n{{render footnotes}}\n{{render steps}}\n{{render sections}}\n</section>',
      right:
        '=== section.hbs\n<section class="{{class}}" id="{{id}}">\n{{render heading}}\n{{render blocks}}\n{{render footnotes}}\n{{render steps}}\n{{render sections}}\n</section>',
    },
  },
]
