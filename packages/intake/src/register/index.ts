export { nearest } from './nearest.ts';
export { createRegister, type Register } from './register.ts';
