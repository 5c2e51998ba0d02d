export {
  type Agency,
  type AgencyKey,
  type AgencyKeyProblem,
  parseAgencyKey,
  provinceOf,
  type Unit,
} from './agency.ts';
export {
  AUTHORITIES,
  formatSigningAuthority,
  parseSigningAuthority,
  type Signer,
  type SigningAuthority,
  type SigningAuthorityProblem,
} from './signing-authority.ts';
