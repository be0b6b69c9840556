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
    internal T Made(Func<IEnumerable<Misfit>> misfits, Func<T> make)
    {
        if (reading is not null && IsWhole && reading.Faults.Count == faultsBefore)
        {
            var found = misfits().ToArray();
            foreach (var misfit in found)
            {
                var (at, path) = Find(misfit.Path);
                reading.Fault(at, path.Length == 0 ? "file" : path, misfit.Problem);
            }

            if (found.Length == 0)
            {
                return make();
            }
        }

        IsWhole = false;
        return default!;
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

    // What was left out is placed at the object that it would be in. A value that has a citation is in its member "value".
    private (LocatedJson At, string Path) Find(string path)
    {
        var here = json!;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Inside(here, step) ?? (here.Member("value") is { } value ? Inside(value, step) : null);
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
