import { boot } from './boot.ts'

const remembered = (key: string) => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

boot(document.documentElement, location, remembered)
document.currentScript?.remove()
