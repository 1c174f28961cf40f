export {directionOf} from '../model/direction.ts'
