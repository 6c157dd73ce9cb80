/** Where Hugging Face's client sends what has no endpoint of its own; for messages and the choice of the key. */
export const hubRouter = "https://router.huggingface.co";
