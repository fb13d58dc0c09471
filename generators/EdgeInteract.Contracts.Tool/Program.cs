using EdgeInteract.Contracts.Tool;

return await ContractsCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
