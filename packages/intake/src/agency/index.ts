export { type AgencyReading, readAgency } from './agency-file.ts';
