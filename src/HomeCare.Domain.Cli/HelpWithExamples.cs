using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace HomeCare.Domain.Cli;

/// <summary>A command's help, with examples and exit codes at its end.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in Examples(string.Join(' ', PathOf(parseResult.CommandResult))))
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0 an answer; 1 a negative answer (nobody eligible, an event refused, a replay that differs, a breach, a bid rejected, a finding on absences); 2 bad input");
        return exitCode;
    }

    /// <summary>The names of a command and of those it belongs to, without the first: none for <c>homecare</c> itself.</summary>
    internal static IEnumerable<string> PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? [.. PathOf(parent), result.Command.Name] : [];

    private static string[] Examples(string command) => command switch
    {
        "call-off" =>
        [
            "homecare call-off                          the shipped example, on the real 2026 scheme",
            "homecare call-off --why EX-07              why one provider got its place or was refused",
            "homecare call-off --what-if EX-33          what would have changed its answer: price, requirement",
            "homecare call-off --request r.json --offers o.csv --seed-file seed.txt --record decision.json",
            "homecare call-off --json > decision.json   the decision record and nothing else",
            "homecare call-off --scheme clc-2026        the shipped example of day services, transport and distance included",
        ],
        "procedure" =>
        [
            "homecare procedure package.json          how it stands, who has been asked, and what is permitted next",
            "homecare procedure package.json --json   for a program",
            "homecare procedure begin --plan hcl-2026 --at \"2026-11-23 10:00\" --output package.json",
            "homecare procedure add package.json awarded EX-09 --by BROKER-1 --at \"2026-11-23 11:00\" --output package.json --force",
        ],
        "procedure begin" =>
        [
            "homecare procedure begin --plan hcl-2026 --at \"2026-11-23 10:00\" --output package.json   the shipped example",
            "homecare procedure begin --plan hcl-2026 --request r.json --offers o.csv --seed-file seed.txt --at \"2026-11-23 10:00\" --output package.json",
            "homecare procedure begin --plan hcl-2026-live-in --package EX-2 --lists lists.csv --declares live-in=yes --at \"2026-11-23 10:00\"",
            "homecare procedure begin --plan htlah-2016 --package EX-3 --lists lists.csv --answer-within 4 --at \"2018-03-01 09:00\"",
        ],
        "procedure add" =>
        [
            .. EventOptions.Forms.Select(form => $"homecare procedure add RECORD.json {form.Usage}"),
            "homecare procedure add RECORD.json --event event.json   any event, in the record's own form; grounds are stated so",
        ],
        "batch" =>
        [
            "homecare batch                                the shipped example: forty packages on the real 2026 scheme",
            "homecare batch packages.csv --offers offers.csv --seed-file seed.txt --results results.xlsx --records records",
            "homecare batch packages.csv --offers offers.csv --seed-file seed.txt --in-turn   each award takes its hours",
        ],
        "replay" =>
        [
            "homecare replay decision.json                       decide again from the record's own facts",
            "homecare replay decision.json --seed-file seed.txt  and check the draw against the disclosed seed",
            "homecare replay records                             every record in a folder, of whatever form, with a summary",
        ],
        "fairness" =>
        [
            "homecare fairness records          who had how much, what decided, and whether the draws look fair",
            "homecare fairness records --json   for a program",
        ],
        "check" =>
        [
            "homecare check framework.json                    every finding of the Act, with the dates that would be right",
            "homecare check hcl-2026 --first-award 2026-05-01 what if the first award had been on that day",
            "homecare check framework.json --as-of 2029-05-01    as it would stand on another day",
            "homecare check framework.json --json > report.json  one verdict for every rule",
        ],
        "timeline" =>
        [
            "homecare timeline framework.json > timeline.mmd         a Mermaid chart",
            "homecare timeline framework.json --svg > timeline.svg   a drawing for a browser or a report",
        ],
        "bids" =>
        [
            "homecare bids                                       the shipped example, on a real 2026 scheme",
            "homecare bids bids.xlsx --scheme clc-2026           every fault of every bidder, with its cell",
            "homecare bids bids.csv --scheme hcl-2026 --provisional --results results.xlsx",
            "homecare bids bids.csv --scheme clc-2026 --json     for a program",
            "homecare bids --scheme hcl-2026 --template t.xlsx   the table for a bidder to fill in",
        ],
        "absence" =>
        [
            "homecare absence                                              the shipped example, a month on a real 2026 scheme",
            "homecare absence --start \"2026-09-01 10:00\" --notice \"2026-08-28 11:00\" --weekdays-only --minutes 360 --price 60.00",
            "homecare absence --start \"2026-09-02 10:00\" --no-show --minutes 360 --payment 48h",
            "homecare absence care.csv --notices notices.csv --scheme hcl-2026",
            "homecare absence care.csv --notices notices.csv --contributions contributions.csv --charging 24h --results out.xlsx",
        ],
        "schemes" or "schemes list" =>
        [
            "homecare schemes                             the schemes of this library, with their authorities and terms",
            "homecare schemes show hcl-2026               what one of them says, fact by fact, and where",
            "homecare schemes compare hcl-2021 hcl-2026   what changes, and what it means for money",
            "homecare schemes --json                      for a program, one scheme in a line",
        ],
        "schemes show" =>
        [
            "homecare schemes show hcl-2026                     every fact with the id of its place; ? is not yet set, - no part of it",
            "homecare schemes show clc-2026 --policy absences   only what stands under one heading",
            "homecare schemes show hcl-2026 --policy prices --policy call-off",
            "homecare schemes show leeds-2016 --json            for a program",
        ],
        "schemes compare" =>
        [
            "homecare schemes compare hcl-2021 hcl-2026         what changes, policy by policy, and what it means for money",
            "homecare schemes compare clc-2021 clc-2026 --all   and what stays",
            "homecare schemes compare leeds-2010 leeds-2016 --json",
        ],
        "schemes export" =>
        [
            "homecare schemes export hcl-2026 --output own.json --schema own.schema.json   to change into your own",
            "homecare check own.json",
            "homecare call-off --scheme own.json --request request.json --offers offers.csv --seed-file seed.txt",
        ],
        "figures" =>
        [
            "homecare figures                   every figure of the reports that can be computed again",
            "homecare figures C-05              one of them, with its computation",
            "homecare figures CLC26 --json      those of one report, for a program",
            "homecare figures --disagreements   what does not fit together in the sources",
        ],
        "example" =>
        [
            "homecare example my-files   writes the files of every shipped example there, to change and run",
        ],
        _ =>
        [
            "homecare call-off              a real call-off, explained",
            "homecare check hcl-2026        a real scheme against the Procurement Act 2023",
            "homecare call-off --help       its options",
        ],
    };
}
