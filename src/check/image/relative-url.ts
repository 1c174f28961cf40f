import {visible} from '../../report/visible.ts'
import {inEachTopic} from '../check.ts'

/** Where the files of a machine lie; no web site has pictures there. */
const ofMachine =
  /^\/(?:Applications|bin|boot|dev|etc|home|lib|Library|media|mnt|opt|private|proc|root|run|sbin|srv|sys|tmp|Users|usr|var|Volumes)(?:\/|$)/

/** image/relative-url: `/sites/default/main.png` needs a web site around it, `/home/…` one machine. */
export const relativeUrl = inEachTopic(({pictures}, report) => {
  for (const {picture} of pictures) {
    const url = picture.url.trim()
    if (!/^\/(?![\\/])/.test(url)) continue
    const onDisk = ofMachine.test(url)
    report({
      code: 'image/relative-url',
      severity: onDisk ? 'error' : 'warning',
      message: onDisk
        ? "the picture's address is a place on the disk of one computer, from where nothing is taken"
        : "the picture's address starts at the root of a web site that is not here",
      span: picture.span,
      hint: `save the picture beside the guide, and write images/${visible(url.split('/').at(-1) ?? '')}`,
    })
  }
})
