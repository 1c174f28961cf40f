import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtIn } from './laid-out.js';
const readme = readFileSync(join(builtIn, 'README.md'), 'utf8');
const templates = readdirSync(builtIn)
    .filter(file => file.endsWith('.hbs'))
    .map(file => file.replace('.hbs', ''));
const rows = new Map();
for (const line of readme.split('\n')) {
    const [, first = '', , names = ''] = line.split('|');
    for (const [, name = ''] of first.matchAll(/`([a-z-]+)`/g))
        rows.set(name, names);
}
/** The names that a template fills in; words, blocks and partials are none. */
function namesIn(template) {
    const text = readFileSync(join(builtIn, `${template}.hbs`), 'utf8');
    const tags = [...text.matchAll(/\{\{~?([^}~]+)~?\}\}/g)].map(match => match[1] ?? '');
    const names = tags.map(tag => tag.replace(/^(#(if|each|unless)|render) /, ''));
    return [...new Set(names)].filter(name => /^\w+$/.test(name) && !/^(else|this)$/.test(name));
}
it.each(templates)('the guide to templates tells what %s is given', template => {
    const row = rows.get(template);
    expect(row).toBeDefined();
    for (const name of namesIn(template))
        expect(row).toContain(`\`${name}\``);
});
it('the guide to templates tells of no template that is not there', () => {
    const helpers = ['page'];
    const told = [...rows.keys()].filter(name => !helpers.includes(name));
    expect(told.filter(name => !templates.includes(name))).toEqual([]);
});
