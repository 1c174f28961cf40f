import {describe, expect, it} from 'vitest'
import {readBody, shape} from './reading.ts'

/** Shapes that real guides have, each with words of our own. */
describe('a step', () => {
  it('whose number stands behind the marks of a search and replace is named in its sentence', () => {
    expect(shape('Click *Back*, and then repeat ### Steps** 2 and 3 as above.')).toEqual([
      'Click <Back>, and then repeat **Steps** 2 and 3 as above.',
    ])
    expect(shape('Marks such as ### or ** are for headings and bold.')[0]).toContain('###')
  })

  it.each(['Locate', 'Contact', 'Touch and hold', 'Read', 'Log in'])(
    'that begins with %s in bold is an instruction',
    verb => {
      expect(shape(`## Step 1\n\n**${verb}** the lid of the box`)[1]).toMatch(/^ *instruction: /)
    },
  )

  it('that begins with the name of a tool in bold is none', () => {
    expect(shape('## Step 1\n\n**Safebox** asks for a name')[1]).toBe(
      '  **Safebox** asks for a name',
    )
  })

  it('1 that follows a small title in bold begins another procedure, and the title leads it in', () => {
    const parts = [
      '# Set it up\n\n### Step 1\n\n**Click** *Lid*.',
      '- **The lid**\n\nThe lid keeps rain out.\n\nTo close it, do this:',
      '### Step 1\n\n**Press** it down.',
    ]
    expect(shape(parts.join('\n\n'))).toEqual([
      '# Set it up',
      '  step 1',
      '    instruction: **Click** <Lid>.',
      '  ## ',
      '    runIn: The lid',
      '    The lid keeps rain out.',
      '    To close it, do this:',
      '    step 1',
      '      instruction: **Press** it down.',
    ])
    expect(readBody(parts.join('\n\n')).reports).toEqual(['13:1 step/number-restarted'])
  })

  it('may say in a word before it what kind of step it is', () => {
    expect(shape('#### Optional step 5\n\nClose the lid.')).toEqual([
      'step 5 (Optional)',
      '  Close the lid.',
    ])
    expect(shape('# What step 5 is for\n\nFor the lid.')[0]).toBe('# What step 5 is for')
    expect(shape('# About step 5 and others\n\nThe lid.')[0]).toBe('# About step 5 and others')
  })

  it('1 right after another step 1 is only a number that repeats', () => {
    const twice = '# Set it up\n\n## Step 1\n\nOpen the lid.\n\n## Step 1\n\nClose the lid.'
    expect(readBody(twice).reports).toEqual(['7:1 step/number-repeated'])
  })
})

describe('a label', () => {
  it('in bold that begins a line of an item opens a box there', () => {
    const item = '1. Burn the disc.\n*A free program will do.*\n**Note**: Use another computer.\n'
    expect(shape(`${item}\n2. Wait.\n`)).toEqual([
      'callouts',
      '  1 Burn the disc. *A free program will do.*',
      '    note (label)',
      '      Use another computer.',
      '  2 Wait.',
    ])
  })

  it('without bold that begins a wrapped line stays where it is', () => {
    expect(shape('Read the page called\nNote: how to wait.')).toEqual([
      'Read the page called Note: how to wait.',
    ])
  })

  it('that a sentence goes on from stays in its sentence', () => {
    expect(shape('**Note** that the lid may stick.')).toEqual([
      'note (label)',
      '  Note that the lid may stick.',
    ])
    expect(shape('**Note** The lid may stick.')).toEqual(['note (label)', '  The lid may stick.'])
  })
})

describe('a caption', () => {
  it('for several pictures takes the paragraphs of pictures before it, as many as it names', () => {
    const rows = '![A](a.png) ![B](b.png)\n\n![C](c.png) ![D](d.png)\n\n'
    expect(shape(`${rows}*Figures 5, 6, 7, and 8: The lid*`)).toEqual([
      'figure A + B + C + D: Figures 5, 6, 7, and 8: The lid',
    ])
    expect(shape(`${rows}*Figures 5-8: The lid*`)).toHaveLength(1)
    expect(shape(`${rows}*Figures 7 and 8: The lid*`)).toEqual([
      'figure A + B',
      'figure C + D: Figures 7 and 8: The lid',
    ])
  })

  it('takes a few stray words behind its picture with it', () => {
    expect(shape('![The lid](lid.png)[Safe img 05]Safe Lid\n\n*Figure 4: The lid*')).toEqual([
      'figure The lid =Safe img 05: Safe Lid / Figure 4: The lid',
    ])
  })

  it('under a sentence that begins with a button is no caption of the button', () => {
    const body = '![OK](ok.png) ends the work; then close the lid.\n\n*Figure 4: The lid*'
    expect(shape(body)).toEqual(['(OK) ends the work; then close the lid.', '*Figure 4: The lid*'])
  })
})

it('a picture without its address is a button with its words', () => {
  const read = readBody('**Click** ![Close] to end. Hurry![1] It is ![^a] odd.')
  expect(shape('**Click** ![Close] to end. Hurry![1] It is odd.')).toEqual([
    '**Click** (Close) to end. Hurry![1] It is odd.',
  ])
  expect(read.diagnostics).toMatchObject([
    {code: 'image/broken-syntax', message: 'the picture has no address'},
  ])
  expect(read.diagnostics[0]?.fix).toBeUndefined()
})

it('a button that touches a word gets a blank, but not in scripts without blanks', () => {
  expect(shape('**Click**![OK](ok.png)to end')).toEqual(['**Click** (OK) to end'])
  expect(shape('点击![确定](ok.png)继续', 'zh')).toEqual(['点击(确定)继续'])
  expect(shape('(![OK](ok.png))')).toEqual(['((OK))'])
})

describe('asterisks that close a sentence and were never opened', () => {
  it.each([
    [
      'Open it. How do I close the lid?* This tells you.',
      'Open it. *How do I close the lid?* This tells you.',
    ],
    ['Never open it in the rain!**', '**Never open it in the rain!**'],
  ])('%s', (body, meant) => {
    const read = readBody(body)
    expect(
      shape(body)
        .join(' ')
        .replace(/^warning \(bold\) +(.*)$/, '**$1**'),
    ).toBe(meant)
    expect(read.reports.map(line => line.split(' ')[1])).toEqual(['emphasis/unmatched'])
  })

  it('a footnote star behind a full stop stays', () => {
    expect(shape('The lid is blue.* Or red.')).toEqual(['The lid is blue.* Or red.'])
  })
})

describe('questions and answers', () => {
  it('lose the marks over all of their words, however many', () => {
    const body =
      '**Q**: *Is the **lid** safe?*\n\n**A**: *It is as safe as a lid can be, and no more.*'
    expect(shape(body)).toEqual([
      'Q',
      '  Is the **lid** safe?',
      'A',
      '  It is as safe as a lid can be, and no more.',
    ])
  })

  it('keep a warning that stands in an answer by itself', () => {
    const body =
      '***Q***: Why?\n\n***A***: So.\n\n**Never leave the lid open when it rains, not once!**'
    expect(shape(body)).toContain('  warning (bold)')
  })
})

it('a path that begins with a variable of Windows is typed as it stands', () => {
  expect(shape('They lie in %APPDATA%\\.safe on Windows, 50% of them.')).toEqual([
    'They lie in `%APPDATA%\\.safe` on Windows, 50% of them.',
  ])
})
