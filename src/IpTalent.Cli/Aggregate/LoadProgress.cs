using Spectre.Console;

namespace IpTalent.Cli.Aggregate;

/// <summary>A bar on the terminal while a large file loads; nothing where errors go elsewhere, and for files that load at once.</summary>
internal static class LoadProgress
{
    // About half a second of reading.
    private const long ShortestFile = 16 * 1024 * 1024;

    /// <param name="error">Where the bar is drawn if it is the terminal.</param>
    /// <param name="path">The file, whose length is the length of the bar.</param>
    /// <param name="load">Loads, and reports bytes read; the bar only moves to and fro where it does not. It gets <see langword="null"/>
    /// where no bar is drawn.</param>
    public static T Show<T>(TextWriter error, string path, Func<IProgress<long>?, T> load)
    {
        bool isDrawn = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected
            && new FileInfo(path) is { Exists: true, Length: >= ShortestFile };
        if (!isDrawn)
        {
            return load(null);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                ProgressTask task = progress.AddTask(Path.GetFileName(path).EscapeMarkup(), maxValue: new FileInfo(path).Length);
                task.IsIndeterminate = true;
                return load(new Bar(task));
            });
    }

    // Not Progress<T>, which would post to other threads and so might report after the end.
    private sealed class Bar(ProgressTask task) : IProgress<long>
    {
        public void Report(long value)
        {
            task.IsIndeterminate = false;
            task.Value = value;
        }
    }
}
