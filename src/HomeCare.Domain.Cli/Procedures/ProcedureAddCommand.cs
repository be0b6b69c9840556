using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;
using NodaTime.Text;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare procedure add</c>: appends one event to a saved procedure. What is refused leaves everything as it was.</summary>
internal static class ProcedureAddCommand
{
    private static readonly Argument<string> RecordArgument = new("record") { Description = "The saved procedure. It is not changed, unless --output names it and --force allows it." };

    private static readonly Argument<string[]> EventArgument = new("event")
    {
        Description = "What happened: the kind of event, and the provider it is about.",
        HelpName = "EVENT> <PROVIDER",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> EventOption = new("--event")
    {
        Description = "What happened, in JSON in the record's own form, instead of on the command line.",
        HelpName = "FILE",
    };

    internal static Command Create()
    {
        var command = new Command("add", "Adds one event to a saved procedure and writes the new record.") { RecordArgument, EventArgument, EventOptions.At };
        foreach (var option in EventOptions.All)
        {
            command.Add(option);
        }

        command.Add(EventOption);
        command.Add(ProcedureOutput.File);
        command.Add(ProcedureOutput.Force);
        command.Validators.Add(Validate);
        command.Validators.Add(ProcedureOutput.Validate);
        command.SetAction(Run);
        return command;
    }

    private static void Validate(CommandResult result)
    {
        ReadOption[] read = [EventOptions.At, .. EventOptions.All.OfType<ReadOption>()];
        var words = result.GetResult(EventArgument)?.Tokens.Select(token => token.Value).ToArray() ?? [];
        var given = EventOptions.All.Where(option => CallOffInputs.IsGiven(result, option)).ToArray();
        foreach (var problem in CallOffInputs.IsGiven(result, EventOption) ? InJson(result, words, given) : InWords(result, words, given))
        {
            result.AddError(problem);
        }

        foreach (var problem in read.Select(option => option.Problem(result)).OfType<string>())
        {
            result.AddError(problem);
        }
    }

    private static IEnumerable<string> InJson(CommandResult result, string[] words, Option<string>[] given)
    {
        if (words.Length > 0 || given.Length > 0 || CallOffInputs.IsGiven(result, EventOptions.At))
        {
            yield return "--event gives the whole event: leave out the kind, the provider, --at and what else belongs to it.";
        }
    }

    private static IEnumerable<string> InWords(CommandResult result, string[] words, Option<string>[] given)
    {
        if (words.Length == 0)
        {
            yield return "the event is missing: write its kind and --at TIME, or --event FILE.";
            yield break;
        }

        if (Array.Find(EventOptions.Forms, form => form.Kind.Name == words[0]) is not { } form)
        {
            yield return words[0] == ProcedureEventKind.GroundsStated.Name ? $"{words[0]}: grounds are stated in JSON: write --event FILE."
                : words[0] == ProcedureEventKind.OffersMarked.Name ? $"{words[0]}: marks are given in JSON: write --event FILE."
                : $"{words[0]}: there is no such event: {Spelling.Suggest(words[0], EventOptions.Forms.Select(one => one.Kind.Name))}";
            yield break;
        }

        var providers = words.Length - 1;
        var isRight = form.Provider is null ? providers == 0 : form.IsList ? providers > 0 : providers == 1;
        var missing = form.Members.Any(member => member.IsRequired && !given.Contains(member.Option));
        var tooMany = given.Except(form.Members.Select(member => member.Option)).ToArray();
        if (!isRight || missing || tooMany.Length > 0 || !CallOffInputs.IsGiven(result, EventOptions.At))
        {
            yield return $"{words[0]} is written as: {form.Usage}"
                + (tooMany.Length == 0 ? "." : $"; it has no {string.Join(", ", tooMany.Select(option => option.Name))}.");
        }

        foreach (var (word, problem) in words.Skip(1).Select(word => (word, Identifier.ProblemWith(word))).Where(pair => pair.Item2 is not null))
        {
            yield return $"{word}: {problem}.";
        }
    }

    private static int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(RecordArgument);
        var before = ProcedureFile.Read(file);
        var happened = parsed.GetValue(EventOption) is { } json ? ProcedureFile.ReadEvent(json) : Event(parsed);
        return ProcedureFile.Add(before, happened).Match(
            next =>
            {
                ProcedureFile.Write(next, parsed.GetValue(ProcedureOutput.File), parsed.GetValue(ProcedureOutput.Force), parsed.InvocationConfiguration.Output);
                return ExitCode.Answer;
            },
            refusal => refusal.IsOfTheProcedure
                ? Refuse(file, before, refusal, parsed.InvocationConfiguration.Error)
                : throw new BadInputException($"{parsed.GetValue(EventOption) ?? "the event"}: {refusal.Message}"));
    }

    private static JsonObject Event(ParseResult parsed)
    {
        var words = parsed.GetRequiredValue(EventArgument);
        var form = Array.Find(EventOptions.Forms, form => form.Kind.Name == words[0])!;
        JsonObject happened = new() { ["is"] = form.Kind.Name, ["at"] = InstantPattern.ExtendedIso.Format(EventOptions.At.Value(parsed)!.Value) };
        if (form.Provider is not null)
        {
            happened[form.Provider] = form.IsList ? new JsonArray([.. words.Skip(1).Select(word => (JsonNode)word)]) : words[1];
        }

        foreach (var member in form.Members)
        {
            happened[member.Name] = member.Read(parsed);
        }

        return happened;
    }

    // Where the new record would be printed there is nothing, so that what is kept of it is never half a record.
    private static int Refuse(string file, Procedure before, EventRefusal refusal, TextWriter error)
    {
        foreach (var line in ProcedureWords.Permitted(before, file).Prepend($"{file}: not added, and the record is as it was: {refusal.Message}"))
        {
            error.WriteLine(PlainText.OneLine(line));
        }

        return ExitCode.NegativeAnswer;
    }
}
