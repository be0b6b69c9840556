using HomeCare.Domain.Cli;

return HomeCareCommand.Run(args, Console.Out, Console.Error);
