import {visible} from '../../report/visible.ts'
import {inEachTopic} from '../check.ts'
import {addressOf} from './address.ts'

/** link/user-in-address: `https://good.example@bad.example` leads to the second of the two. */
export const userInAddress = inEachTopic(({links}, report) => {
  for (const {url, span} of links) {
    const {user, host} = addressOf(url)
    if (user === '') continue
    report({
      code: 'link/user-in-address',
      severity: 'warning',
      message: `the link leads to ${visible(host)}, not to ${visible(user)}`,
      span,
      hint: 'delete everything between // and @',
    })
  }
})
