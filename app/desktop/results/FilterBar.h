// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "desktop/common/Tone.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace enrow
{

class MessageLine;
class SegmentButton;

// What a row with a result is called: a number is found, an address is valid.
enum class OutcomeWords : quint8 { Valid, Found, ValidOrFound };

// How many rows of each qualification group there are to choose from.
struct GroupCounts {
    qint64 valid = 0;
    qint64 invalid = 0;
    qint64 other = 0;
    OutcomeWords words = OutcomeWords::Valid;

    qint64 sum() const { return valid + invalid + other; }
};

// Chooses which rows are shown: by qualification and by words they hold, and says in the field how many that leaves. In
// one row where there is room, else in two, whatever the usual counts are.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    std::optional<QualificationGroup> group() const;
    QString text() const;

    // shown: rows. matching: those with what is typed, whatever their group. all: without a filter.
    void setCounts(qint64 shown, const GroupCounts &matching, const GroupCounts &all);
    void clearCounts();
    // Says something about the rows or about what was typed, in one line beside the groups, whose place is kept for it:
    // no row moves when it comes or goes. Nothing if it is empty; the brief one where the other has no room.
    void setRemark(Tone tone, const QString &text, const QString &brief = {});
    // The menu behind the button that chooses columns; it is filled by whoever knows them.
    QMenu *columnsMenu() const { return m_columnsMenu; }
    // Another choice of rows without a word: whoever asks for it runs the query.
    void set(std::optional<QualificationGroup> group, const QString &text);
    // A button at the end, in step with the checkable action that shows the details while there is something to show.
    void addDetailsButton(QAction *action);
    // Whether there is a row of which details can be shown.
    void setHasDetails(bool has);
    // The last thing in the row.
    void addAtEnd(QWidget *widget);

public slots:
    // Back to all rows, at once.
    void clear();
    void focusSearch();

signals:
    // Another choice of rows; typing is gathered until it pauses for a moment.
    void filterChanged();
    // The person is done here and wants to go on in the rows.
    void leaveRequested();
    // Enter, and the rows that are shown are those of what is typed.
    void confirmed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *makeGroups();
    void addSearch(QHBoxLayout *row);
    void addColumnsButton(QHBoxLayout *row);
    void announceNow();
    void confirm();
    void placeCount();
    void nameButtons();
    static QString wordsForValid(OutcomeWords words);
    static QString wordsForInvalid(OutcomeWords words);
    int usualGroupsWidth() const;
    void nameGroups(const std::optional<GroupCounts> &matching, const GroupCounts &all);
    SegmentButton *button(int id) const;
    void showDetailsState();

    QButtonGroup *m_groups;
    QLineEdit *m_search;
    QLabel *m_counts; // over the end of the field
    QHBoxLayout *m_fields;
    MessageLine *m_remark;
    QMenu *m_columnsMenu;
    QToolButton *m_details = nullptr;
    QToolButton *m_columns = nullptr;
    QAction *m_showsDetails = nullptr;
    bool m_hasDetails = false;
    QTimer m_typing;
};

} // namespace enrow
