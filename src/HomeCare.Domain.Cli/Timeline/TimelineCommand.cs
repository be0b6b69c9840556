using System.CommandLine;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare timeline</c>: draws a scheme in time.</summary>
internal static class TimelineCommand
{
    private static readonly Option<bool> SvgOption = new("--svg") { Description = "Print a drawing (SVG) and not a Mermaid chart." };

    internal static Command Create()
    {
        var command = new Command("timeline", "Draws a scheme in time: frameworks, periods, rounds, plans and last days.")
        {
            SchemeArgument.File, SchemeArgument.AsOf, SchemeArgument.FirstAward, SchemeArgument.BankHolidaysFile, SvgOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var timeline = SchemeTimeline.Of(SchemeArgument.Read(parsed), SchemeArgument.Day(parsed), SchemeArgument.Calendar(parsed))
            .Match(good => good, refusals => SchemeArgument.Refuse<SchemeTimeline>(parsed.GetRequiredValue(SchemeArgument.File), refusals));
        parsed.InvocationConfiguration.Output.Write(parsed.GetValue(SvgOption) ? timeline.ToSvg() : timeline.ToMermaid());
        return ExitCode.Answer;
    }
}
