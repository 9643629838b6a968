// SPDX-License-Identifier: MIT
#include "Guards.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace enrow::test
{

namespace
{

// The cells of a table's row, without the outer bars.
QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(u'|');
    if (cells.size() < 3)
        return {};
    cells.removeFirst();
    cells.removeLast();
    return cells;
}

QStringList namesIn(const QString &cell)
{
    static const QRegularExpression name(u"`([^`]+)`"_s);
    QStringList names;
    for (const auto &match : name.globalMatch(cell))
        names.append(match.captured(1));
    return names;
}

// The unit of the table that a path belongs to: its folder, but MainWindow stands for itself.
QString unitOf(const QString &path)
{
    if (path.startsWith("app/desktop/MainWindow."_L1))
        return u"app/desktop/MainWindow"_s;
    return path.left(path.lastIndexOf(u'/'));
}

bool isAllowed(const Guards::IncludeTable &table, const QString &from, const QString &to)
{
    if (from == to)
        return true;
    for (const QString &allowed : table[from]) {
        if (allowed == to || (allowed.endsWith("/*"_L1) && to.startsWith(allowed.chopped(1))))
            return true;
    }
    return false;
}

QString classOf(const QString &path)
{
    return path.section(u'/', -1).section(u'.', 0, 0);
}

// A.cpp for AWindows.cpp beside it, which does the same by other calls.
QString withoutSystem(const QString &path, const QSet<QString> &paths)
{
    const QString other = QString(path).replace("Windows.cpp"_L1, ".cpp"_L1);
    return paths.contains(other) ? other : path;
}

} // namespace

Guards::IncludeTable Guards::readIncludeTable(const QString &page)
{
    IncludeTable table;
    for (const QString &line : page.split(u'\n')) {
        const QStringList cells = cellsOf(line);
        if (cells.size() != 3)
            continue;
        for (const QString &folder : namesIn(cells.first()))
            table.insert(folder, namesIn(cells.last()));
    }
    return table;
}

QStringList Guards::readFolders(const QString &page)
{
    QStringList folders;
    for (const QString &line : page.split(u'\n'))
        folders += namesIn(cellsOf(line).value(0));
    return folders;
}

QStringList Guards::includes(const QList<SourceFile> &sources, const IncludeTable &table,
                             const std::function<QString(const QString &)> &resolve)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
    QStringList findings;
    for (const SourceFile &source : sources) {
        const QString from = unitOf(source.path);
        if (!table.contains(from)) {
            findings.append(source.path + u": its folder is not in the table"_s);
            continue;
        }
        for (const QString &line : source.lines) {
            const auto match = include.match(line);
            if (!match.hasMatch() || match.captured(1).endsWith(".moc"_L1))
                continue;
            const QString target = resolve(match.captured(1));
            if (target.isEmpty())
                findings.append(source.path + u": not from the root: "_s + match.captured(1));
            else if (!isAllowed(table, from, unitOf(target)))
                findings.append(source.path + u" may not include "_s + target);
        }
    }
    return findings;
}

QStringList Guards::windowsInLib(const QList<SourceFile> &sources)
{
    static const QRegularExpression gui(
        u"#\\s*include\\s+<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QIcon|QColor|QPixmap|QMessageBox)\\b"_s);
    QStringList findings;
    for (const SourceFile &source : sources) {
        if (source.path.startsWith("lib/"_L1) && !source.lines.filter(gui).isEmpty())
            findings.append(source.path);
    }
    return findings;
}

QStringList Guards::longFiles(const QList<SourceFile> &sources)
{
    static const QHash<QString, int> tighter{{u"app/desktop/MainWindow.cpp"_s, 250}, {u"app/desktop/main.cpp"_s, 60}};
    QStringList findings;
    for (const SourceFile &source : sources) {
        const int usual = source.path.startsWith("tests/"_L1) ? 500 : 400;
        const int limit = tighter.value(source.path, usual);
        if (source.lines.size() > limit + 1)
            findings.append(u"%1 has %2 lines, over %3"_s.arg(source.path).arg(source.lines.size()).arg(limit));
    }
    return findings;
}

// clang-format puts the braces of a function outside a class alone at the start of a line.
QStringList Guards::longFunctions(const QList<SourceFile> &sources)
{
    static const QRegularExpression type(u"\\b(class|struct|enum|union|namespace)\\b"_s);
    QStringList findings;
    for (const SourceFile &source : sources) {
        qsizetype opened = -1;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString &line = source.lines[i];
            const QString before = i > 0 ? source.lines[i - 1] : QString();
            if (line == "{"_L1)
                opened = before.contains(type) && !before.contains(u'(') ? -1 : i;
            if (line != "}"_L1 || opened < 0)
                continue;
            if (const qsizetype length = i - opened - 1; length > 40)
                findings.append(u"%1:%2 has a function of %3 lines"_s.arg(source.path).arg(opened).arg(length));
            opened = -1;
        }
    }
    return findings;
}

QStringList Guards::words(const QList<SourceFile> &sources, const QString &pattern)
{
    // The event loop of a program itself is started in its main function.
    static const QSet<QString> mains{u"app/desktop/main.cpp"_s, u"app/cli/main.cpp"_s, u"app/simulator/main.cpp"_s};
    const QRegularExpression expression(pattern);
    QStringList findings;
    for (const SourceFile &source : sources) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (source.lines[i].contains(expression) && !mains.contains(source.path))
                findings.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(source.lines[i].trimmed()));
        }
    }
    return findings;
}

QStringList Guards::licences(const QList<SourceFile> &sources)
{
    QStringList findings;
    for (const SourceFile &source : sources) {
        if (source.lines.value(0) != "// SPDX-License-Identifier: MIT"_L1)
            findings.append(source.path);
    }
    return findings;
}

QStringList Guards::testsWithoutClass(const QList<SourceFile> &sources)
{
    // These try several classes together.
    static const QSet<QString> whole{u"architecture"_s, u"e2e"_s, u"cli"_s, u"support"_s, u"packaging"_s};
    QSet<QString> classes; // "store/Batches"
    for (const SourceFile &source : sources) {
        if (!source.path.startsWith("tests/"_L1))
            classes.insert(source.path.section(u'/', 1, -2) + u'/' + classOf(source.path));
    }
    QStringList findings;
    for (const SourceFile &source : sources) {
        if (!source.path.startsWith("tests/"_L1) || !classOf(source.path).startsWith("tst_"_L1) ||
            whole.contains(source.path.section(u'/', 1, 1)))
            continue;
        if (!classes.contains(source.path.section(u'/', 1, -2) + u'/' + classOf(source.path).mid(4)))
            findings.append(source.path);
    }
    return findings;
}

QStringList Guards::unitsWithoutTest(const QList<SourceFile> &sources)
{
    QSet<QString> paths;
    for (const SourceFile &source : sources)
        paths.insert(source.path);
    QStringList findings;
    for (const SourceFile &source : sources) {
        // The simulator is itself made for the tests, which try it as a whole.
        if (!source.path.startsWith("lib/"_L1) || !source.path.endsWith(".cpp"_L1) ||
            source.path.startsWith("lib/simulator/"_L1))
            continue;
        const QString name = classOf(withoutSystem(source.path, paths));
        const QString test = u"tests/%1/tst_%2.cpp"_s.arg(source.path.section(u'/', 1, -2), name);
        if (!paths.contains(test))
            findings.append(source.path + u" lacks "_s + test);
    }
    return findings;
}

QStringList Guards::folders(const QList<SourceFile> &sources, const QStringList &listed)
{
    QSet<QString> there;
    for (const SourceFile &source : sources)
        there.insert(unitOf(source.path));
    QStringList findings;
    for (const QString &folder : there) {
        if (!listed.contains(folder))
            findings.append(folder + u" is not listed"_s);
    }
    for (const QString &folder : listed) {
        if ((folder.startsWith("lib/"_L1) || folder.startsWith("app/"_L1)) && !there.contains(folder))
            findings.append(folder + u" is listed and not there"_s);
    }
    return findings;
}

} // namespace enrow::test
