export { readAgency } from './agency-file.ts';
