import type {Rule} from '../rule.ts'

/**
 * Faults of templates as such, Fieldbook's own and those of an organisation. An example without a
 * name is the template of a paragraph.
 */
export const templateRules: readonly Rule[] = [
  {
    code: 'template/syntax',
    severity: 'error',
    title: 'a template cannot be read',
    why: 'Something is opened and not closed, so that nobody can tell what the template means.',
    mend: 'close {{#if …}} with {{/if}}, {{#each …}} with {{/each}}, and every {{ with }}',
    example: {
      wrong: '<p{{#if role}} class="{{role}}">{{render inlines}}</p>',
      right: '<p{{#if role}} class="{{role}}"{{/if}}>{{render inlines}}</p>',
    },
  },
  {
    code: 'template/unknown-name',
    severity: 'error',
    title: 'a template asks for a name that is not there',
    why: 'Where other programs print nothing, words would be lost in silence.',
    mend: 'use the names that the template of Fieldbook uses',
    example: {
      wrong: '<p class="{{roll}}">{{render inlines}}</p>',
      right: '<p>{{render inlines}}</p>',
    },
  },
  {
    code: 'template/unknown-helper',
    severity: 'error',
    title: 'a template calls a helper that is not there',
    why: 'Templates can do only a few things, so that they can do no harm.',
    mend: 'use a helper that the report lists',
    example: {wrong: '<p>{{rendre inlines}}</p>', right: '<p>{{render inlines}}</p>'},
  },
  {
    code: 'template/unknown-partial',
    severity: 'error',
    title: 'a template calls another that is not there',
    why: 'What the other one should have written would be missing.',
    mend: 'correct the name, or add the file to your folder of templates',
    example: {
      wrong: '<p>{{render inlines}}</p>{{> signeture}}',
      right:
        '=== paragraph.hbs\n<p>{{render inlines}}</p>{{> signature}}\n=== signature.hbs\n<p class="imprint">Field team</p>',
    },
  },
  {
    code: 'template/endless',
    severity: 'error',
    title: 'a template calls itself without end',
    why: 'It can never be finished, so the built-in one is used.',
    mend: 'render only what stands inside the thing',
    example: {
      wrong: '=== paragraph.hbs\n<p>{{render this}}{{render inlines}}</p>',
      right: '=== paragraph.hbs\n<p>{{render inlines}}</p>',
    },
  },
  {
    code: 'template/raw',
    severity: 'error',
    title: 'a template writes words of a guide without escaping them',
    why: 'A guide could then put marks, or a program, into the book.',
    mend: 'write two curly brackets instead of three',
    example: {wrong: '<p>{{{role}}}</p>', right: '<p>{{role}} {{render inlines}}</p>'},
  },
  {
    code: 'template/forbidden',
    severity: 'error',
    title: 'a template uses a part of Handlebars that is switched off',
    why: 'Partials with computed names, decorators and look-ups reach what a template must not.',
    mend: 'name the partial or the value outright',
    example: {wrong: '<p>{{> (lookup . "kind")}}</p>', right: '<p>{{render inlines}}</p>'},
  },
  {
    code: 'template/reaches-out',
    severity: 'error',
    title: 'a template makes the e-book fetch something or run a program',
    why: 'A fetch tells somebody who opens the book, when and from where.',
    mend: 'put pictures into the guides, and leave programs out; until then ours is used',
    example: {
      wrong: '=== epub/style.css.hbs\nbody {background: url(https://a.example/paper.png)}',
      right: '=== epub/style.css.hbs\nbody {background: #ffffff}',
    },
  },
  {
    code: 'template/too-large',
    severity: 'error',
    title: 'a template is larger than templates need to be',
    why: 'A very large one makes the program stand still.',
    mend: 'split it into templates that call each other',
    example: {wrong: 'more than 64 kB in one file', right: '{{> first}}{{> second}}'},
  },
  {
    code: 'template/too-deep',
    severity: 'error',
    title: 'blocks of a template stand too deep in each other',
    why: 'Very deep ones make the program stand still.',
    mend: 'move the inner blocks to a template of their own',
    example: {wrong: '{{#if a}}{{#if b}}{{#if c}} and so on', right: '{{#if a}}{{> rest}}{{/if}}'},
  },
  {
    code: 'template/unused',
    severity: 'warning',
    title: 'a file among the templates changes nothing',
    why: 'Its name is none that the book asks for, so the change that was meant does not happen.',
    mend: 'give it the name of the template that it is to replace',
    example: {
      wrong: '=== paragraf.hbs\n<p>{{render inlines}}</p>',
      right: '=== paragraph.hbs\n<p>{{render inlines}}</p>',
    },
  },
  {
    code: 'template/leaves-out',
    severity: 'warning',
    title: 'a template does not print what the built-in one prints',
    why: 'Words of the guides, a signal word or a picture may be missing from both books.',
    mend: 'print what the built-in template prints, in the order and elements that you like',
    example: {
      wrong: '=== box.hbs\n<aside class="box {{level}}">{{render blocks}}</aside>',
      right:
        '=== box.hbs\n<aside class="box {{level}}"><p class="signal">{{signal}} {{render label}}</p>{{render blocks}}</aside>',
    },
  },
]
