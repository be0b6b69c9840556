using System.CommandLine;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare example</c>: writes the files of the shipped examples, to change and run.</summary>
internal static class ExampleCommand
{
    internal static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where to write the files. It is made if it is missing." };
        var command = new Command("example", "Writes the shipped examples (a request, many packages, offers, a seed, day services, a framework, a whole scheme, bids, a month of care), to change and run.") { folder };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Write(string folder, TextWriter output)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new BadInputException("the name of the folder is empty: name a folder");
        }

        string[] names =
        [
            ShippedExample.Request, ShippedExample.Offers, ShippedExample.Seed, ShippedExample.Framework, ShippedExample.Bids,
            ShippedExample.Care, ShippedExample.Notices, ShippedExample.Contributions, ShippedExample.Packages,
            ShippedExample.DayServiceRequest, ShippedExample.Services, ShippedExample.Scheme,
        ];
        var paths = names.Select(name => Path.Combine(folder, name)).ToArray();
        if (paths.Where(File.Exists).ToArray() is { Length: > 0 } kept)
        {
            throw new BadInputException(kept.Select(path => $"{path}: it exists and is kept: choose another folder"));
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{folder}: it cannot be made: {problem.Message}");
        }

        foreach (var (name, path) in names.Zip(paths))
        {
            InputFile.Write(path, ShippedExample.Read(name));
        }

        output.WriteLine($"Written: {string.Join(", ", paths)}");
        output.WriteLine($"Run: homecare check {Argument(paths[3])}");
        output.WriteLine($"Run: homecare bids {Argument(paths[4])} --scheme {ShippedExample.BidsScheme}");
        output.WriteLine($"Run: homecare absence {Argument(paths[5])} --notices {Argument(paths[6])} --contributions {Argument(paths[7])} --charging {ShippedExample.ChargingRule}");
        output.WriteLine($"Run: homecare batch {Argument(paths[8])} --offers {Argument(paths[1])} --seed-file {Argument(paths[2])}");
        output.WriteLine($"Run: homecare call-off --request {Argument(paths[0])} --offers {Argument(paths[1])} --seed-file {Argument(paths[2])}");
        output.WriteLine($"Run: homecare call-off --scheme clc-2026 --request {Argument(paths[9])} --offers {Argument(paths[10])} --seed-file {Argument(paths[2])}");
        output.WriteLine($"Run: homecare schemes show {Argument(paths[11])}");
        return ExitCode.Answer;
    }

    private static string Argument(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
