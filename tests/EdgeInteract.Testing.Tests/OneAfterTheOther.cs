// The virtual clock waits until the threads of the process are quiet; a test beside it that keeps them busy would make it impatient.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
