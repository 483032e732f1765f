import { computed, ref } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

/** One wrong cell of an imported file. */
export interface CellError {
  row: number
  column?: string | null
  cell?: string | null
  value?: string | null
  message: string
}

/** An import as the service tells it: still running, or done with its counts. */
export interface ImportRun {
  id: string
  state: string
  doneCount: number
  totalCount: number
  errorCount: number
  errors?: CellError[] | null
}

export type ImportMode = 'VALIDATE' | 'ALL_OR_NOTHING'

const POLL_MS = 700
const POLLS_AT_MOST = 600
const RUNNING = ['QUEUED', 'RUNNING']

export const isRunning = (run: ImportRun) => RUNNING.includes(run.state)

/**
 * Drop a file, see what is wrong with it, then commit it once. `start` sends it, `look` reads how far it is.
 * Nothing is stored before the commit.
 */
export function useImport<Run extends ImportRun>(start: (file: File, mode: ImportMode) => Promise<Run>, look: (id: string) => Promise<Run>, pause: (ms: number) => Promise<void> = waited) {
  const file = ref<File | null>(null)
  const run = ref<ImportRun | null>(null)
  const problem = ref<Problem | null>(null)
  const committed = ref(false)
  const busy = ref(false)
  const clean = computed(() => run.value !== null && !isRunning(run.value) && run.value.errorCount === 0 && run.value.state !== 'FAILED')

  async function go(mode: ImportMode): Promise<Run | null> {
    if (!file.value || busy.value) return null
    busy.value = true
    problem.value = null
    try {
      let now = await start(file.value, mode)
      run.value = now
      for (let polls = 0; isRunning(now) && polls < POLLS_AT_MOST; polls++) {
        await pause(POLL_MS)
        now = await look(now.id)
        run.value = now
      }
      return now
    } catch (cause) {
      problem.value = asProblem(cause)
      return null
    } finally {
      busy.value = false
    }
  }
  async function take(next: File): Promise<void> {
    file.value = next
    run.value = null
    committed.value = false
    await go('VALIDATE')
  }
  /** Imports what was found clean; answers the finished run, or nothing when it failed. */
  async function commit(): Promise<Run | null> {
    const done = await go('ALL_OR_NOTHING')
    if (!done || done.errorCount > 0) return null
    committed.value = true
    return done
  }
  function again(): void {
    file.value = null
    run.value = null
    problem.value = null
  }
  return { file, run, problem, clean, busy, committed, take, commit, again }
}

function waited(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
