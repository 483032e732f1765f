import { ref } from 'vue'

const KEPT = 'ecocity.type'
const large = ref(localStorage.getItem(KEPT) === 'large')
apply()

function apply(): void {
  document.documentElement.dataset['type'] = large.value ? 'large' : 'usual'
}

/** Large type: 18 px instead of 14, kept on this device. */
export function useLargeType() {
  const toggle = () => {
    large.value = !large.value
    localStorage.setItem(KEPT, large.value ? 'large' : 'usual')
    apply()
  }
  return { large, toggle }
}
