namespace HomeCare.Domain.Procurement;

/// <summary>Frameworks outside section 49, and what every framework keeps to (CF-01 to CF-05). CF-02 is a property of the kind: no law limits the term of a light touch framework.</summary>
internal static partial class ClosedFrameworkRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Bound("CF-01", "section 47", "A closed framework that is not light touch runs for four years at most, unless its nature needs longer and the tender notice says why.", FourYears),
        Bound("CF-03", "section 49", "A light touch framework that re-opens outside section 49 is not called an open framework, and has a tender notice for each round.", ReopeningOutsideSection49),
        Bound("CF-04", "section 45(8)(b)", "No framework is awarded under a framework.", NoFrameworkUnderIt),
        Bound("CF-05", "section 45(5)", "The tender notice states the selection process, the term and the authorities entitled to use the framework.", StatesContents),
    ];

    private static Check Bound(string id, string place, string sentence, Action<Inspection, Ruling> apply) =>
        Check.UnderTheAct(Law.Rule(id, place, sentence), apply);

    private static void NoFrameworkUnderIt(Inspection scheme, Ruling ruling)
    {
        foreach (var callOff in scheme.Scheme.CallOffs)
        {
            ruling.Require(!callOff.IsFramework, $"call-off {callOff.Reference} is itself a framework: award it by a procedure of its own", new Fact("call-off", callOff.Reference.Value));
        }
    }

    private static void StatesContents(Inspection scheme, Ruling ruling)
    {
        var severity = scheme.Kind.IsLightTouch ? Severity.Warning : Severity.Breach;
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.TenderNotice is { } notice)
            {
                States(number, notice.StatesSelectionProcess, "how suppliers are selected for a call-off");
                States(number, notice.StatesTerm, "the term");
                States(number, notice.StatesAuthorities, "the authorities entitled to use the framework");
            }
        }

        void States(int number, bool? states, string what)
        {
            if (states is null)
            {
                ruling.Missing($"whether the tender notice of round {PlainText.Of(number)} states {what}");
            }
            else if (states.Value)
            {
                ruling.Met();
            }
            else
            {
                ruling.Find(severity, $"round {PlainText.Of(number)}: the tender notice does not state {what}", new Fact("not-stated", what));
            }
        }
    }
}
