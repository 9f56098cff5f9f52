// Reads each file as JSON; a malformed one ends the script with an error.
for path in fsi.CommandLineArgs |> Array.skip 1 do
    use document = System.Text.Json.JsonDocument.Parse(System.IO.File.ReadAllText path)
    printfn "%s: %O" path document.RootElement.ValueKind
