using System.Globalization;
using OneOf;

namespace HomeCare.Domain.Files;

internal sealed partial class Members<T>
{
    /// <summary>A member that is left out where it has its default.</summary>
    internal TValue Default<TValue>(string name, Form<TValue> form, Func<T, TValue> get, TValue value)
    {
        listed.Add(new(name, IsRequired: false, record => Equals(get(record), value) ? null : form.Write(get(record)), form.Schema));
        return Recorded(name, form) is { } json && form.TryRead(reading!, json, out var read) ? read : value;
    }

    /// <summary>What is made of the members, which go together whatever they are, once all of them could be read.</summary>
    internal T Made(Func<T> make) => Made(() => [], make);

    /// <summary>What is made of the members, once all of them could be read. What keeps them from going together is a fault at its place.</summary>
    internal T Made(Func<IEnumerable<Misfit>> misfits, Func<T> make) => Made(_ => IsFaultless ? misfits() : [], make);

    /// <summary>
    /// What is made of the members, once all of them could be read. Those that could be read are judged together even where others could
    /// not: the misfits are given the question whether a member has no fault.
    /// </summary>
    internal T Made(Func<Func<string, bool>, IEnumerable<Misfit>> misfits, Func<T> make)
    {
        foreach (var misfit in reading is null ? [] : misfits(HasNoFault).ToArray())
        {
            var (at, path) = Find(misfit.Path);
            reading!.Fault(at, path.Length == 0 ? "file" : path, misfit.Problem);
        }

        IsWhole = IsFaultless;
        return IsWhole ? make() : default!;
    }

    /// <summary>What a factory makes of the members, once all of them could be read. Its refusals are faults.</summary>
    /// <param name="make">The factory.</param>
    /// <param name="place">Where a refusal shows, from the object on.</param>
    internal T Made(Func<OneOf<T, ValueList<Refusal>>> make, Func<Refusal, string> place)
    {
        OneOf<T, ValueList<Refusal>> made = default;
        return Made(
            () =>
            {
                made = make();
                return made.Match(_ => [], refusals => refusals.Select(refusal => new Misfit(place(refusal), refusal.Message)));
            },
            () => made.AsT0);
    }

    private bool IsFaultless => reading is not null && IsWhole && reading.Faults.Count == faultsBefore;

    private bool HasNoFault(string name)
    {
        var path = json!.Path.Length == 0 ? name : $"{json.Path}.{name}";
        return reading!.Faults.Skip(faultsBefore).All(fault =>
            !fault.Field.StartsWith(path, StringComparison.Ordinal) || (fault.Field.Length > path.Length && fault.Field[path.Length] is not ('.' or '[')));
    }

    // What was left out is placed at the object that it would be in. What has a citation is in its member "value" or "policy".
    private (LocatedJson At, string Path) Find(string path)
    {
        var here = json!;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Inside(here, step) ?? ((here.Member("value") ?? here.Member("policy")) is { } cited ? Inside(cited, step) : null);
            if (next is null)
            {
                return (here, json!.Path.Length == 0 ? path : $"{json.Path}.{path}");
            }

            here = next;
        }

        return (here, here.Path);
    }

    private static LocatedJson? Inside(LocatedJson json, string step) => step[0] == '['
        ? json.Items.ElementAtOrDefault(int.Parse(step[1..^1], CultureInfo.InvariantCulture))
        : json.Member(step);
}
