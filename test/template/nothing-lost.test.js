import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectHandbook } from '../../src/edition/select-handbook.js';
import { wholeLibrary } from '../../src/edition/whole-library.js';
import { plainText } from '../../src/model/plain-text.js';
import { innerBlocks, innerInlines } from '../../src/model/walk.js';
import { loadGuides } from '../../src/read/load-guides.js';
import { readLibrary } from '../../src/read/read-library.js';
import { laidOut } from './laid-out.js';
const root = resolve(import.meta.dirname, '..', '..');
const corpus = resolve(root, '..', 'shared', 'corpus');
/** The pieces of text of a topic in reading order, each to be found whole; footnotes stand apart. */
function piecesOf(part) {
    const heading = part.kind === 'topic' ? topicTitle(part) : headingOf(part);
    const inner = part.kind === 'step' ? [] : [...part.steps, ...part.sections];
    return [...heading, ...part.blocks.flatMap(piecesOfBlock), ...inner.flatMap(piecesOf)];
}
function topicTitle({ role, title }) {
    return role === 'introduction' ? [] : [title];
}
function headingOf(part) {
    if (part.kind === 'section')
        return [plainText(part.title)];
    return [part.label, plainText(part.qualifier), plainText(part.title)];
}
function piecesOfBlock(block) {
    if (block.kind === 'code')
        return [block.text];
    if (block.kind === 'figure') {
        const alts = block.pictures.filter(({ plate }) => plate === '').map(({ alt }) => alt);
        return [...alts, ...block.caption.flatMap(piecesOfInline)];
    }
    if (block.kind === 'definitions') {
        return block.entries.flatMap(({ term, blocks }) => [
            ...term.flatMap(piecesOfInline),
            ...blocks.flatMap(piecesOfBlock),
        ]);
    }
    return [
        ...innerInlines(block).flatMap(piecesOfInline),
        ...innerBlocks(block).flatMap(piecesOfBlock),
    ];
}
function piecesOfInline(inline) {
    if (inline.kind === 'text' || inline.kind === 'literal')
        return [inline.text];
    if (inline.kind === 'button')
        return [inline.picture.alt];
    return 'inlines' in inline ? inline.inlines.flatMap(piecesOfInline) : [];
}
function textOf(node) {
    return node.kind === 'text' ? node.text : ` ${node.children.map(textOf).join('')} `;
}
/** Without blanks, and with the digits 0-9: steps are printed in the digits of their language. */
function fold(text) {
    const digit = (character) => String((character.codePointAt(0) ?? 0) % 16);
    return text
        .replace(/[ \t\n\r]+/g, '')
        .replace(/[\u0660-\u0669\u06f0-\u06f9\u1040-\u1049]/g, digit);
}
/** The first piece that is not in the text after those before it; '' if all are. */
function firstLost(pieces, text) {
    let at = 0;
    for (const piece of pieces.map(fold)) {
        const found = text.indexOf(piece, at);
        if (found === -1)
            return piece;
        at = found + piece.length;
    }
    return '';
}
async function lostWordsIn(path) {
    const { library } = readLibrary(await loadGuides(path), () => { });
    const book = selectHandbook(library, wholeLibrary(library), () => { });
    const { documents } = await laidOut(book, [], library.linkMap);
    const chapters = documents.filter(({ placement }) => placement === 'chapter');
    expect(chapters).toHaveLength(book.chapters.length);
    return book.chapters.flatMap(({ guide }, chapter) => {
        const text = fold((chapters[chapter]?.root.children ?? []).map(bodyOf).join(''));
        const lost = firstLost(guide.topics.flatMap(piecesOf), text);
        return lost === '' ? [] : [`${guide.slug}: ${lost}`];
    });
}
/** The text of the topics, and of an opener only the lead: the facts and lists are not the body's. */
function bodyOf(node) {
    if (node.kind === 'text' || node.name !== 'header')
        return textOf(node);
    const isLead = (child) => child.kind === 'element' && child.classes.includes('lead');
    return node.children.filter(isLead).map(textOf).join('');
}
it('every word of the starter library is in the XHTML, in its order', async () => {
    expect(await lostWordsIn(resolve(root, 'guides'))).toEqual([]);
});
describe.skipIf(!existsSync(corpus))('with the guides beside the checkout', () => {
    it.each(['hands-on-guides', 'howtos', 'languages', 'seed-jitsi-basic-howto.txt'])('every word of %s is in the XHTML, in its order', async (name) => {
        expect(await lostWordsIn(resolve(corpus, name))).toEqual([]);
    });
});
it('a lost word is noticed', () => {
    expect(firstLost(['one', 'two three', 'four'], 'onetwothreefive')).toBe('four');
});
