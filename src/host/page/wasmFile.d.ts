/** A WebAssembly file, imported for its address on the server. */
declare module '*.wasm' {
  const address: string;
  export default address;
}
