import { together } from '../together'
import acts from './acts'
import desk from './desk'
import frame from './frame'
import money from './money'
import publicPages from './public'
import projects from './projects'
import supervision from './supervision'
import tables from './tables'
import ui from './ui'
import words from './words'

export default together({ ...frame, ...ui, ...words, ...acts, ...desk, ...projects, ...publicPages, ...tables, ...money, ...supervision })
