// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace enrow
{

// Chooses which rows are shown: by qualification and by words they hold, and says how many that leaves.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    std::optional<QualificationGroup> group() const;
    QString text() const;

    void setCounts(qint64 shown, qint64 total);
    void clearCounts();
    // The menu behind the button that chooses columns; it is filled by whoever knows them.
    QMenu *columnsMenu() const { return m_columnsMenu; }

public slots:
    // Back to all rows, at once.
    void clear();
    void focusSearch();

signals:
    // Another choice of rows; typing is gathered until it pauses for a moment.
    void filterChanged();
    // The person is done here and wants to go on in the rows.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGroups(QHBoxLayout *row);
    void addSearch(QHBoxLayout *row);
    void addColumnsButton(QHBoxLayout *row);
    void announceNow();
    void colorGroups();

    QButtonGroup *m_groups;
    QLineEdit *m_search;
    QLabel *m_counts;
    QMenu *m_columnsMenu;
    QTimer m_typing;
};

} // namespace enrow
