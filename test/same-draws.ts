import fc from 'fast-check'

/** Property tests draw the same in every run, so that none fails by chance; FUZZ_SEED has them draw otherwise. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_260_314) })
