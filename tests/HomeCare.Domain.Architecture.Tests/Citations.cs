using System.Collections;
using System.Reflection;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>Finds the citations in values, however deep they lie.</summary>
internal static class Citations
{
    internal static IEnumerable<Citation> Within(IEnumerable<object?> values)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new List<Citation>();
        var open = new Stack<object?>(values);
        while (open.TryPop(out var value))
        {
            if (value is null or string || !(value is IEnumerable || IsOurs(value.GetType())) || !seen.Add(value))
            {
                continue;
            }

            if (value is Citation citation)
            {
                found.Add(citation);
                continue;
            }

            foreach (var part in Parts(value))
            {
                open.Push(part);
            }
        }

        return found;
    }

    private static IEnumerable<object?> Parts(object value) => value is IEnumerable items
        ? items.Cast<object?>()
        : Fields(value.GetType()).Select(field => field.GetValue(value));

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));

    private static bool IsOurs(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("HomeCare.Domain", StringComparison.Ordinal) || type.Namespace == nameof(OneOf);
}
