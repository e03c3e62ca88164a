// What a zip declares, looked at before anything of it is unpacked.
export { packedBytes, ZipFault, zipEntries, type ZipEntry, type ZipFaultCode } from './zip-entries.ts';
