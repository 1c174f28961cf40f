import { resolve } from 'node:path';
import { loadWords } from '../../src/language/load-words.js';
import { refine } from '../../src/refine/refine.js';
import { layOut } from '../../src/template/lay-out.js';
import { loadTemplates } from '../../src/template/load-templates.js';
import { serialise } from '../../src/xhtml/serialise.js';
import { guide, handbook, library, topic } from '../model/build.js';
export const builtIn = resolve(import.meta.dirname, '..', '..', 'templates');
/** Refines and lays out a handbook with the built-in templates and those of further folders. */
export async function laidOut(book, folders = [], linkMap = new Map()) {
    const diagnostics = [];
    const report = (diagnostic) => void diagnostics.push(diagnostic);
    const templates = await loadTemplates([builtIn, ...folders], report);
    const words = await loadWords(book.language, [builtIn], report);
    const guides = book.chapters.map(chapter => chapter.guide);
    const refined = refine(book, library(guides, linkMap), report);
    const documents = layOut(refined, words, templates, report);
    const text = (name) => {
        const document = documents.find(document => document.name === name);
        return document === undefined
            ? ''
            : serialise(document.root).replaceAll(/ xml:lang="[^"]*"/g, '');
    };
    return { documents, diagnostics, text };
}
/** The XHTML that blocks become at the start of a chapter. */
export async function laidOutBlocks(blocks) {
    return inner(guide('tool', [topic('', { role: 'other', blocks })]));
}
/** The XHTML of a guide's only topic without its frame. */
export async function inner(only) {
    const { text } = await laidOut(handbook([only]));
    const found = /<section class="topic[^>]*>(.*)<\/section><\/article>$/s.exec(text(only.slug));
    return found?.[1] ?? text(only.slug);
}
