using System.Text;
using HomeCare.Domain.Cli;

// A record is UTF-8 wherever it is printed, or it would not replay.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return HomeCareCommand.Run(args, Console.Out, Console.Error);
