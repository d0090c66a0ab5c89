/** The check of a time stamp as openssl does it, in the folder that holds both; `CA.pem` is what the authority publishes. */
export const STAMP_COMMAND = 'openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile CA.pem';
