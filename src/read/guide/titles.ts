import type {TopicRole} from '../../model/guide.ts'

/** A topic that guides usually have. */
export interface UsualTitle {
  readonly title: string
  /** Other spellings, which are read as the usual one. */
  readonly aliases: readonly string[]
  /** How its files are called: `setup` in `04-jitsi-setup.txt`. */
  readonly sections: readonly string[]
  readonly role: TopicRole
}

function usual(
  role: TopicRole,
  title: string,
  sections: string,
  aliases: string[] = [],
): UsualTitle {
  return {title, aliases, sections: sections.split(' ').filter(name => name !== ''), role}
}

/** In the order in which they stand in a guide: first of tools, then of issues. */
export const usualTitles: readonly UsualTitle[] = [
  usual('introduction', 'Introduction', 'intro introduction'),
  usual('outcome', 'What you will get from this guide', 'wyg'),
  usual('premise', 'Important premise', 'premise'),
  usual('installation', 'Installation', 'installation install'),
  usual('configuration', 'Configuration', 'setup configuration'),
  usual('other', 'Update', 'update'),
  usual('howto', 'Basic Howto', 'basic'),
  usual('problems', 'Problems and Solutions', 'problems'),
  usual('portable', 'Portable', 'portable'),
  usual('advanced', 'Advanced Howto', 'advanced'),
  usual('advanced', 'Advanced Usage and Configuration', ''),
  usual('advanced', 'Add-ons', 'addons add-ons', ['Addons']),
  usual('faq', 'FAQ', 'faq'),
  usual('review', 'Review questions', 'questions review', ['Questions']),
  usual('reading', 'Required Reading', 'required_reading reading'),
  usual('scenario', 'Scenario', 'scenario'),
  usual('outcome', 'What you can learn from this chapter', 'wyg'),
  usual('description', 'Description', 'description', ['Introduction to Malware']),
  usual('solution', 'Best practices', 'bestpractices best_practices'),
  usual('solution', 'Prevention', 'prevention'),
  usual('solution', 'Tools', 'tools'),
  usual('solution', 'Tips', 'tips'),
  usual('solution', 'Implied risks', 'risks impliedrisks implied_risks'),
  usual('solution', 'Mobile devices', 'mobile mobiledevices mobile_devices'),
  usual('solution', 'Advanced', 'advanced'),
  usual('reading', 'Further steps', 'furthersteps further_steps furtherreading'),
]

/** The usual topic of a title, in any of its spellings. */
export function usualOfTitle(title: string): UsualTitle | undefined {
  const folded = title.trim().toLowerCase()
  return usualTitles.find(entry =>
    [entry.title, ...entry.aliases].some(spelling => spelling.toLowerCase() === folded),
  )
}

/** The usual topic of a file's section, such as `setup`. */
export function usualOfSection(section: string): UsualTitle | undefined {
  return usualTitles.find(({sections}) => sections.includes(section.toLowerCase()))
}

/** The title as it is printed: `Addons` becomes `Add-ons`. */
export function printedTitle(title: string): string {
  const entry = usualOfTitle(title)
  const isAlias = entry?.aliases.some(alias => alias.toLowerCase() === title.trim().toLowerCase())
  const corrected = entry?.title === 'Description' ? false : isAlias
  return corrected && entry !== undefined ? entry.title : title.trim()
}
